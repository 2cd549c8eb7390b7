/** Machine learning and artificial intelligence. The format is that of `lines.ts`. */
export const machineLearning = `
AI agents | AI agent, agentic AI, LLM agents
Amazon Bedrock | AWS Bedrock, =Bedrock
Amazon Rekognition | AWS Rekognition
Amazon SageMaker | SageMaker, AWS SageMaker
Anomaly detection
Anthropic Claude | Claude API, =Anthropic
Artificial intelligence | =AI, applied AI
Attention mechanisms | attention mechanism, sparse attention, self-attention
AutoML
Azure AI Services | Azure Cognitive Services, Azure OpenAI, Azure AI
Azure Machine Learning | Azure ML
Bayesian optimization | hyperparameter tuning, hyperparameter optimization
=Caffe
CatBoost
Chatbots | chatbot, conversational AI
Computer vision | image recognition, image classification
Convolutional neural networks | =CNN, =CNNs
cuDNN
Data annotation | data labeling, data labelling
Data science | data scientist(s)
DataRobot
Deep learning
DeepSpeed
Dialogflow
Distributed training | multi-GPU training
=DVC | Data Version Control
Embeddings | word embeddings, vector embeddings
Explainable AI | =SHAP, model interpretability
Feature engineering
Feature stores | feature store
Federated learning
Fine-tuning | LoRA fine-tuning, =QLoRA, =PEFT
Foundation models | foundation model
Fraud detection
Generative AI | GenAI, Gen AI, generative artificial intelligence
Genetic algorithms | genetic algorithm
Gensim
GitHub Copilot
Gradient boosting | gradient boosted trees
H2O.ai | H2O AutoML
Horovod
Hugging Face | HuggingFace, Hugging Face Transformers
Image processing
=JAX
Keras
Kubeflow
Label Studio
LangChain
LangGraph
Language modeling | language modelling, language models
Large language models | =LLM, =LLMs, large language model
LightGBM
llama.cpp
LlamaIndex
Machine learning | =ML, applied ML
Mixture of experts | =MoE
MLflow
MLOps | ML Ops, LLMOps
Model compression | network pruning, neural network pruning, neural network compression, knowledge distillation
Model Context Protocol
Model deployment | model serving, ML deployment
Model inference | inference optimization, efficient inference, inference kernels, neural network inference
Multi-agent systems | multi-agent coordination, multi-agent RL, multi-agent reinforcement learning
MXNet
Natural language processing | =NLP, =NLU, natural language understanding
NCCL
Neural architecture search | differentiable pruning
Neural networks | neural network, artificial neural networks
NLTK
Object detection
Ollama
ONNX | ONNX Runtime
OpenAI API | OpenAI, GPT-4, ChatGPT, GPT-4o
OpenCV
OpenVINO
Prompt engineering
PyTorch | PyTorch Lightning
Quantization | model quantization, learned quantization, neural network quantization
Random forests | random forest, decision trees
Rasa
=Ray | Ray Serve, Ray.io, Ray Tune
Recommender systems | recommendation systems, recommendation engine(s), recommender system
Recurrent neural networks | =LSTM, =LSTMs, =RNNs
Reinforcement learning | =RL, =RLHF
Responsible AI | AI ethics, AI safety
Retrieval-augmented generation | =RAG
scikit-learn | scikit-learn | sklearn
Self-supervised learning
spaCy
Speech recognition | =ASR, speech-to-text
Stable Diffusion | diffusion models
Supervised learning
TensorFlow | Tensor Flow, TensorFlow Lite, TFLite
TensorRT
Transfer learning
Transformer models | transformer(s), transformer architecture, transformer model
=Triton | Triton Inference Server, OpenAI Triton, NVIDIA Triton
Unsupervised learning | clustering algorithms
Vertex AI | Google Vertex AI
vLLM
Weights & Biases | =W&B, wandb, Weights and Biases
XGBoost
=YOLO
`;
