/** Machine learning and artificial intelligence. The format is that of `lines.ts`. */
export const machineLearning = `
ai-agents | AI agents | AI agent, agentic AI, LLM agents
amazon-bedrock | Amazon Bedrock | AWS Bedrock, =Bedrock
amazon-rekognition | Amazon Rekognition | AWS Rekognition
amazon-sagemaker | Amazon SageMaker | SageMaker, AWS SageMaker
anomaly-detection | Anomaly detection
anthropic-claude | Anthropic Claude | Claude API, =Anthropic
artificial-intelligence | Artificial intelligence | =AI, applied AI
attention-mechanisms | Attention mechanisms | attention mechanism, sparse attention, self-attention
automl | AutoML
azure-ai-services | Azure AI Services | Azure Cognitive Services, Azure OpenAI, Azure AI
azure-machine-learning | Azure Machine Learning | Azure ML
bayesian-optimization | Bayesian optimization | hyperparameter tuning, hyperparameter optimization
caffe | =Caffe
catboost | CatBoost
chatbots | Chatbots | chatbot, conversational AI
computer-vision | Computer vision | image recognition, image classification
convolutional-neural-networks | Convolutional neural networks | =CNN, =CNNs
cudnn | cuDNN
data-annotation | Data annotation | data labeling, data labelling
data-science | Data science | data scientist(s)
datarobot | DataRobot
deep-learning | Deep learning
deepspeed | DeepSpeed
dialogflow | Dialogflow
distributed-training | Distributed training | multi-GPU training
dvc | =DVC | Data Version Control
embeddings | Embeddings | word embeddings, vector embeddings
explainable-ai | Explainable AI | =SHAP, model interpretability
feature-engineering | Feature engineering
feature-stores | Feature stores | feature store
federated-learning | Federated learning
fine-tuning | Fine-tuning | LoRA fine-tuning, =QLoRA, =PEFT
foundation-models | Foundation models | foundation model
fraud-detection | Fraud detection
generative-ai | Generative AI | GenAI, Gen AI, generative artificial intelligence
genetic-algorithms | Genetic algorithms | genetic algorithm
gensim | Gensim
github-copilot | GitHub Copilot
gradient-boosting | Gradient boosting | gradient boosted trees
h2o-ai | H2O.ai | H2O AutoML
horovod | Horovod
hugging-face | Hugging Face | HuggingFace, Hugging Face Transformers
image-processing | Image processing
jax | =JAX
keras | Keras
kubeflow | Kubeflow
label-studio | Label Studio
langchain | LangChain
langgraph | LangGraph
language-modeling | Language modeling | language modelling, language models
large-language-models | Large language models | =LLM, =LLMs, large language model
lightgbm | LightGBM
llama-cpp | llama.cpp
llamaindex | LlamaIndex
machine-learning | Machine learning | =ML, applied ML
mixture-of-experts | Mixture of experts | =MoE
mlflow | MLflow
mlops | MLOps | ML Ops, LLMOps
model-compression | Model compression | network pruning, neural network pruning, neural network compression, knowledge distillation
model-context-protocol | Model Context Protocol
model-deployment | Model deployment | model serving, ML deployment
model-inference | Model inference | inference optimization, efficient inference, inference kernels, neural network inference
multi-agent-systems | Multi-agent systems | multi-agent coordination, multi-agent RL, multi-agent reinforcement learning
mxnet | MXNet
natural-language-processing | Natural language processing | =NLP, =NLU, natural language understanding
nccl | NCCL
neural-architecture-search | Neural architecture search | differentiable pruning
neural-networks | Neural networks | neural network, artificial neural networks
nltk | NLTK
object-detection | Object detection
ollama | Ollama
onnx | ONNX | ONNX Runtime
openai-api | OpenAI API | OpenAI, GPT-4, ChatGPT, GPT-4o
opencv | OpenCV
openvino | OpenVINO
prompt-engineering | Prompt engineering
pytorch | PyTorch | PyTorch Lightning
quantization | Quantization | model quantization, learned quantization, neural network quantization
random-forests | Random forests | random forest, decision trees
rasa | Rasa
ray | =Ray | Ray Serve, Ray.io, Ray Tune
recommender-systems | Recommender systems | recommendation systems, recommendation engine(s), recommender system
recurrent-neural-networks | Recurrent neural networks | =LSTM, =LSTMs, =RNNs
reinforcement-learning | Reinforcement learning | =RL, =RLHF
responsible-ai | Responsible AI | AI ethics, AI safety
retrieval-augmented-generation | Retrieval-augmented generation | =RAG
scikit-learn | scikit-learn | sklearn
self-supervised-learning | Self-supervised learning
spacy | spaCy
speech-recognition | Speech recognition | =ASR, speech-to-text
stable-diffusion | Stable Diffusion | diffusion models
supervised-learning | Supervised learning
tensorflow | TensorFlow | Tensor Flow, TensorFlow Lite, TFLite
tensorrt | TensorRT
transfer-learning | Transfer learning
transformer-models | Transformer models | transformer(s), transformer architecture, transformer model
triton | =Triton | Triton Inference Server, OpenAI Triton, NVIDIA Triton
unsupervised-learning | Unsupervised learning | clustering algorithms
vertex-ai | Vertex AI | Google Vertex AI
vllm | vLLM
weights-and-biases | Weights & Biases | =W&B, wandb, Weights and Biases
xgboost | XGBoost
yolo | =YOLO
`;
